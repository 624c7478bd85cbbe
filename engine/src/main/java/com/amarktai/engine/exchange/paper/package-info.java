/** Paper fills from market data, under a real venue's rules. */
@NullMarked
package com.amarktai.engine.exchange.paper;

import org.jspecify.annotations.NullMarked;
