/** Tests of the whole program, and of the shape of the house. */
@NullMarked
package com.amarktai.bot;

import org.jspecify.annotations.NullMarked;
