/** The four gates an order passes inside one decision, in their order. */
@NullMarked
package com.amarktai.engine.gates;

import org.jspecify.annotations.NullMarked;
