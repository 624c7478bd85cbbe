/** The append-only log behind one small port: steps, their chain, their codec. */
@NullMarked
package com.amarktai.engine.journal;

import org.jspecify.annotations.NullMarked;
