/** The one place that knows the recorded Bitstamp tape inside ta4j-examples. */
@NullMarked
package com.amarktai.engine.market.recorded;

import org.jspecify.annotations.NullMarked;
