/** The port to a venue, and the one class that calls it. */
@NullMarked
package com.amarktai.engine.exchange;

import org.jspecify.annotations.NullMarked;
