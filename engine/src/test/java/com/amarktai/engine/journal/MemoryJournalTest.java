package com.amarktai.engine.journal;

final class MemoryJournalTest extends JournalContract {

    @Override
    protected Journal open() {
        return new MemoryJournal();
    }

    @Override
    protected Journal reopen(Journal journal) {
        return journal;
    }
}
