package com.amarktai.engine.simulation;

import com.amarktai.engine.market.Venue;
import com.amarktai.engine.orders.AccountId;
import java.util.Map;

/** What there is of one account outside the engine: venues, the log of calls, who inspects it. */
record Desk(AccountId account, Map<Venue, VenueBook> books, Calls calls, Inspector inspector) {}
