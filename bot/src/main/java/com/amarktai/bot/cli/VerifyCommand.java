package com.amarktai.bot.cli;

import com.amarktai.engine.journal.Journal;
import com.amarktai.engine.journal.Verifier;
import com.amarktai.engine.money.Asset;
import com.amarktai.engine.run.Refold;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the journal from its first step to its last. */
@Command(
        name = "verify",
        description = "Walk the journal's hash chain and fold it anew; changes nothing.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Context context;
    @Mixin private DataOptions options = new DataOptions();

    VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Journal journal = Journals.readOnly(options.settings(context), options.data())) {
            Verifier verifier = new Verifier(journal, new Refold(journal, Asset.USD));
            return switch (verifier.verify()) {
                case Verifier.Verdict.Ok(var accounts, var steps, var head) -> {
                    context.out()
                            .printf("ok accounts %d steps %d head %s%n", accounts, steps, head);
                    yield 0;
                }
                case Verifier.Verdict.Bad(var account, var seq, var reason) -> {
                    context.out().printf("bad account %s seq %d: %s%n", account, seq, reason);
                    yield Program.FAILED;
                }
            };
        }
    }
}
