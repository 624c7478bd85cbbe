/** Bars in, at most one signal out, with its expected edge and where that comes from. */
@NullMarked
package com.amarktai.engine.strategy;

import org.jspecify.annotations.NullMarked;
