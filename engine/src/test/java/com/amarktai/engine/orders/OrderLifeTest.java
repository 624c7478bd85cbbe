package com.amarktai.engine.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifeTest {

    /** Every state with every sign but two; a dash where the sign says nothing new. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                FROM     |ACCEPTED|IN_PART  |WHOLE |ASKED_OFF|CANCELED|REJECTED|EXPIRED|LOST
                PENDING  |-       |-        |-     |-        |CANCELED|REJECTED|-      |UNKNOWN
                SUBMITTED|WORKING |PARTIAL  |FILLED|CANCELING|CANCELED|REJECTED|EXPIRED|UNKNOWN
                WORKING  |-       |PARTIAL  |FILLED|CANCELING|CANCELED|-       |EXPIRED|-
                PARTIAL  |-       |PARTIAL  |FILLED|CANCELING|CANCELED|-       |EXPIRED|-
                CANCELING|-       |CANCELING|FILLED|-        |CANCELED|REJECTED|EXPIRED|UNKNOWN
                UNKNOWN  |WORKING |PARTIAL  |FILLED|-        |CANCELED|REJECTED|EXPIRED|-
                FILLED   |-       |-        |-     |-        |-       |-       |-      |-
                CANCELED |-       |CANCELED |FILLED|-        |-       |-       |-      |-
                REJECTED |-       |REJECTED |FILLED|-        |-       |-       |-      |-
                EXPIRED  |-       |EXPIRED  |FILLED|-        |-       |-       |-      |-
                """)
    void movesAsTheTableSays(
            OrderStatus from,
            String accepted,
            String inPart,
            String whole,
            String askedOff,
            String canceled,
            String rejected,
            String expired,
            String lost) {
        assertMove(accepted, from, OrderSign.ACCEPTED);
        assertMove(inPart, from, OrderSign.FILLED_IN_PART);
        assertMove(whole, from, OrderSign.FILLED_WHOLE);
        assertMove(askedOff, from, OrderSign.CANCEL_ASKED);
        assertMove(canceled, from, OrderSign.CANCELED);
        assertMove(rejected, from, OrderSign.REJECTED);
        assertMove(expired, from, OrderSign.EXPIRED);
        assertMove(lost, from, OrderSign.LOST);
    }

    @ParameterizedTest
    @EnumSource
    void isSentOnlyOnceAndAbsentOnlyWhereNothingWasKnown(OrderStatus from) {
        assertMove(from == OrderStatus.PENDING ? "SUBMITTED" : "-", from, OrderSign.SENT);
        assertMove(from == OrderStatus.UNKNOWN ? "REJECTED" : "-", from, OrderSign.PROVEN_ABSENT);
    }

    private static void assertMove(String expected, OrderStatus from, OrderSign sign) {
        String actual = OrderLife.next(from, sign).map(OrderStatus::name).orElse("-");
        assertEquals(expected, actual, from + " on " + sign);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverStaysOverWhateverArrives(OrderStatus from) {
        for (OrderSign sign : OrderSign.values()) {
            Optional<OrderStatus> to = OrderLife.next(from, sign);
            assertTrue(!from.isFinal() || to.isEmpty() || to.get().isFinal(), from + " " + sign);
        }
        assertEquals(from.isFinal(), !from.isLive());
    }

    @Test
    void aFillIsNewsInEveryStateAfterSendingUntilTheOrderIsFull() {
        for (OrderStatus from : OrderStatus.values()) {
            boolean isNews = from != OrderStatus.PENDING && from != OrderStatus.FILLED;
            assertEquals(isNews, OrderLife.next(from, OrderSign.FILLED_IN_PART).isPresent());
            assertEquals(isNews, OrderLife.next(from, OrderSign.FILLED_WHOLE).isPresent());
        }
    }
}
