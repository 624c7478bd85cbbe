/** Replies as text: tables that line up, sparklines, units and times. */
@NullMarked
package com.amarktai.bot.presentation;

import org.jspecify.annotations.NullMarked;
