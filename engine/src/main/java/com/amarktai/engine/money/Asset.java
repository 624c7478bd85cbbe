package com.amarktai.engine.money;

import java.util.Set;

/** What an amount is an amount of, by its usual code: {@code USD}, {@code BTC}. */
public record Asset(String code) implements Comparable<Asset> {

    public static final Asset USD = new Asset("USD");
    public static final Asset BTC = new Asset("BTC");

    private static final Set<String> FIAT = Set.of("USD", "EUR", "GBP", "ZAR", "CHF", "JPY", "AUD");
    private static final int FIAT_SCALE = 10;
    private static final int CRYPTO_SCALE = 18;

    /**
     * @throws IllegalArgumentException unless 2 to 10 capital letters and digits
     */
    public Asset {
        if (code.length() < 2
                || code.length() > 10
                || !code.chars().allMatch(Asset::isCodeLetter)) {
            throw new IllegalArgumentException(
                    "asset code must be 2 to 10 capital letters or digits: " + code);
        }
    }

    /** Most decimals an amount may have: enough for tick times step, so that no notional rounds. */
    public int scale() {
        return isFiat() ? FIAT_SCALE : CRYPTO_SCALE;
    }

    /** Decimals people expect to see. */
    public int shownScale() {
        return isFiat() ? 2 : 8;
    }

    public boolean isFiat() {
        return FIAT.contains(code);
    }

    private static boolean isCodeLetter(int letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    @Override
    public int compareTo(Asset other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
