/** Orders as they live: what works, what is held for it, how many there were. */
@NullMarked
package com.amarktai.engine.blotter;

import org.jspecify.annotations.NullMarked;
