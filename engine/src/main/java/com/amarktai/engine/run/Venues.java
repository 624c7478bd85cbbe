package com.amarktai.engine.run;

import com.amarktai.engine.blotter.Working;
import com.amarktai.engine.exchange.Exchange;
import com.amarktai.engine.market.Venue;
import java.util.List;

/** Opens an account's side of a venue. */
@FunctionalInterface
public interface Venues {

    /**
     * @param working orders the journal says the venue has
     */
    Exchange open(Venue venue, List<Working> working);
}
