/** Exact amounts: decimals behind small types, one canonical form, one named rounding. */
@NullMarked
package com.amarktai.engine.money;

import org.jspecify.annotations.NullMarked;
