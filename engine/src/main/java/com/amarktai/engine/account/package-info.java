/** The account: decides on commands, applies events, nothing else. */
@NullMarked
package com.amarktai.engine.account;

import org.jspecify.annotations.NullMarked;
