/** What may be asked: one record and one entry for each intent. */
@NullMarked
package com.amarktai.intents.catalogue;

import org.jspecify.annotations.NullMarked;
