package com.amarktai.engine.simulation;

/** What must hold after every step, by its number. */
public enum Promise {
    I1("every booking balances per asset"),
    I2("the sum over all purses is zero per asset"),
    I3("every trade of a venue is booked once, and nothing else is"),
    I4("a bot's position is its fills less fees in that asset, and what was moved"),
    I5("a bot's cash is what it was given, less buys, plus sells, less fees"),
    I6("equity is deposits plus realised plus unrealised less fees, at one price"),
    I7("what is available is never below zero, unless a venue told of a trade too late"),
    I8("what is held is the worst case of what is open of live orders"),
    I9("what the journal has is never changed"),
    I10("the state in memory is the fold of the journal"),
    I11("realised profit is what an independent FIFO says"),
    I12("one figure is the same wherever it is read"),
    I13("no amount has more decimals than its asset, every order is on the grid"),
    I14("a fee is booked as the venue took it, in the asset it took"),
    I16("an order is in the journal, as it is, before it is sent"),
    I17("a venue never has two orders under one key"),
    I18("a key is placed once and sent once"),
    I19("a key that comes again with another order behind it is refused"),
    I20("orders move as the table says, and leave their end only by a record of it"),
    I21("what is filled never falls, never exceeds the order, and is the sum of its fills"),
    I22("a venue's trade id is booked once"),
    I23("a lost order is given up only by proof"),
    I24("an order passed all four gates in the step that placed it"),
    I25("an entry is placed for an active bot only"),
    I26("after a halt no entry is placed and none starts to be sent"),
    I27("reductions under way never sum up to more than the position"),
    I28("entries stay within the counts of day and moment"),
    I29("price, age of the quote and size are within their limits"),
    I30("the expected edge covers the recomputed cost of the round trip"),
    I33("when all is quiet, our open orders and positions are the venue's"),
    I34("when all is quiet, nothing stays unresolved"),
    I36("a reached trigger sets the bot aside in the same step"),
    I37("what cannot be evaluated counts as reached"),
    I38("a quarantine is left only by a reset, and stopped is final"),
    I40("a halt ends only by a person's word"),
    I41("an emergency stop takes back every entry that has not ended");

    private final String sentence;

    Promise(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
