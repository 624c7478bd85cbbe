package com.amarktai.intents.desk;

/** What a channel talks to. One reply for each utterance, always. */
public interface Assistant {

    /** Never throws: what goes wrong is a sentence in the reply. */
    Reply hear(Utterance utterance);
}
