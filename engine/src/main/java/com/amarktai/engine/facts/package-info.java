/**
 * Everything that can be asked of an account, everything that can happen to it, and every refusal.
 */
@NullMarked
package com.amarktai.engine.facts;

import org.jspecify.annotations.NullMarked;
