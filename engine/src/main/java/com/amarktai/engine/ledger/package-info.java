/** Money that moved: balances in double entry, lots, profit, equity and drawdown. */
@NullMarked
package com.amarktai.engine.ledger;

import org.jspecify.annotations.NullMarked;
