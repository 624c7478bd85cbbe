package com.amarktai.engine.journal.mongo;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.JournalContract;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

final class MongoContractTest extends JournalContract {

    private final DoubleServer server = new DoubleServer();

    @Override
    protected Journal open() {
        return MongoJournal.open(
                server.url(), DoubleServer.DATABASE, "contract", InstantSource.system());
    }

    @Override
    protected Journal reopen(Journal journal) {
        journal.close();
        return open();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }
}
