/** What is traded and at what price: pairs, instruments, quotes, trades and bars. */
@NullMarked
package com.amarktai.engine.market;

import org.jspecify.annotations.NullMarked;
