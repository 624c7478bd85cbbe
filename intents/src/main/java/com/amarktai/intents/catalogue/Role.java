package com.amarktai.intents.catalogue;

/** Who may ask. Each may do what those before it may. */
public enum Role {
    VIEWER,
    OPERATOR,
    TRADER,
    LIVE_TRADER,
    ADMIN;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
