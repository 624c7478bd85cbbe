package com.amarktai.engine.journal.codec;

import com.amarktai.engine.account.Account;
import com.amarktai.engine.ledger.BotBooks;
import com.amarktai.engine.ledger.Ledger;
import com.amarktai.engine.market.Pair;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.orders.AccountId;
import com.amarktai.engine.orders.BotId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** The whole state of an account as JSON, and back: what a restart begins with. */
public final class SnapshotCodec {

    /** Raise it when the form of any room changes; older snapshots are then ignored. */
    public static final int VERSION = 3;

    private final JsonMapper mapper =
            Forms.mapper()
                    .rebuild()
                    .addMixIn(BotBooks.class, BooksForm.class)
                    .addMixIn(Ledger.class, LedgerForm.class)
                    .addMixIn(Account.class, AccountForm.class)
                    // Into the map that is there: a new one would have another order.
                    .withConfigOverride(Map.class, it -> it.setMergeable(true))
                    .build();

    @SuppressWarnings("unused") // Jackson reads the annotations, nobody calls it.
    private abstract static class BooksForm {
        @JsonCreator
        BooksForm(@JsonProperty("bot") BotId bot, @JsonProperty("pair") Pair pair) {}
    }

    @SuppressWarnings("unused") // Jackson reads the annotations, nobody calls it.
    private abstract static class LedgerForm {
        @JsonCreator
        LedgerForm(@JsonProperty("currency") Asset currency) {}
    }

    @SuppressWarnings("unused") // Jackson reads the annotations, nobody calls it.
    private abstract static class AccountForm {
        @JsonCreator
        AccountForm(@JsonProperty("id") AccountId id, @JsonProperty("currency") Asset currency) {}
    }

    public String write(Account account) {
        try {
            return mapper.writeValueAsString(account);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a snapshot of " + account.id(), e);
        }
    }

    /**
     * @throws IllegalArgumentException if it cannot be read; the journal then has to be folded
     */
    public Account read(String json) {
        try {
            return mapper.readValue(json, Account.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable snapshot", e);
        }
    }
}
