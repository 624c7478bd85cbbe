/** Runs accounts: journal first, then effects, then word to whoever listens. */
@NullMarked
package com.amarktai.engine.run;

import org.jspecify.annotations.NullMarked;
