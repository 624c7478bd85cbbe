package com.amarktai.bot.settings;

/** A setting cannot be used. The message is the sentence a person is shown. */
public final class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadSetting(String sentence) {
        super(sentence);
    }
}
