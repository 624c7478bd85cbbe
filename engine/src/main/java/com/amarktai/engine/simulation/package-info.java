/** The engine under every fault we can think of, in one thread, from a seed; a product command. */
@NullMarked
package com.amarktai.engine.simulation;

import org.jspecify.annotations.NullMarked;
