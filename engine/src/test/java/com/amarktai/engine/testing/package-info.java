/** What tests of every module share: rules, books, small vocabularies. */
@NullMarked
package com.amarktai.engine.testing;

import org.jspecify.annotations.NullMarked;
