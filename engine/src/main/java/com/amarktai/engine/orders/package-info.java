/** Orders, fills and the one table of their legal moves. */
@NullMarked
package com.amarktai.engine.orders;

import org.jspecify.annotations.NullMarked;
