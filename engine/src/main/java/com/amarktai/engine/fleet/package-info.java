/** Bots: what they are, their states and the one table of moves between them. */
@NullMarked
package com.amarktai.engine.fleet;

import org.jspecify.annotations.NullMarked;
