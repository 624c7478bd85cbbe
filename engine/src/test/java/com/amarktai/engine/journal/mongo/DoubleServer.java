package com.amarktai.engine.journal.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A stand-in for a MongoDB that speaks its protocol inside this JVM. */
final class DoubleServer implements AutoCloseable {

    static final String DATABASE = "amarktai";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final int port;

    DoubleServer() {
        server.bind("127.0.0.1", 0);
        port = server.getLocalAddress().getPort();
    }

    String url() {
        return "mongodb://127.0.0.1:" + port + "/";
    }

    /** Somebody with a shell on the database. */
    MongoClient shell() {
        return MongoClients.create(url());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
