/** Every setting, typed, from the file and the environment. */
@NullMarked
package com.amarktai.bot.settings;

import org.jspecify.annotations.NullMarked;
