package com.amarktai.bot;

import com.google.googlejavaformat.java.FormatterException;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What makes one source untidy, each fault with its line. */
final class Tidy {

    private static final int LINE_COLUMNS_MAX = 100;
    private static final int FILE_LINES_MAX = 300;
    private static final int METHOD_LINES_MAX = 40;
    private static final String APPLY = "not in form; run: mvn -q -N -Pformat validate";
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".+(Impl|Manager|Helper|Helpers|Util|Utils|Service|DTO|Dto|Handler)");

    private final String name;
    private final String source;
    private final List<String> faults = new ArrayList<>();

    private Tidy(String name, String source) {
        this.name = name;
        this.source = source;
    }

    static List<String> faults(String name, String source) throws IOException {
        Tidy tidy = new Tidy(name, source);
        tidy.checkText();
        tidy.checkForm();
        tidy.checkTree();
        return tidy.faults;
    }

    private void checkText() {
        List<String> lines = source.lines().toList();
        // Blank lines are for the eye and count for nothing.
        if (lines.stream().filter(it -> !it.isBlank()).count() > FILE_LINES_MAX) {
            fault(FILE_LINES_MAX, "file goes on past this line");
        }
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).length() > LINE_COLUMNS_MAX) {
                fault(index + 1, "line is too long");
            }
        }
    }

    private void checkForm() {
        try {
            if (!Format.formatted(source).equals(source)) {
                fault(1, APPLY);
            }
        } catch (FormatterException e) {
            fault(1, "cannot be formatted: " + e.getMessage());
        }
    }

    private void checkTree() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("-proc:none");
        var unit = List.of(new Source(source));
        var task = (JavacTask) compiler.getTask(null, null, _ -> {}, options, null, unit);
        for (CompilationUnitTree tree : task.parse()) {
            new Reader(tree, Trees.instance(task)).scan(tree, null);
        }
    }

    private void fault(long line, String what) {
        faults.add(name + ":" + line + ": " + what);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        Reader(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                fault(line(type), "name says nothing: " + type.getSimpleName());
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            long end = trees.getSourcePositions().getEndPosition(unit, method);
            if (end > 0
                    && unit.getLineMap().getLineNumber(end) - line(method) >= METHOD_LINES_MAX) {
                fault(line(method), "method is too long");
            }
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitCase(CaseTree label, Void unused) {
            if (label.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
                fault(line(label), "case can fall through; write it with an arrow");
            }
            return super.visitCase(label, null);
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void unused) {
            checkDefault(tree, tree.getCases());
            return super.visitSwitch(tree, null);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
            checkDefault(tree, tree.getCases());
            return super.visitSwitchExpression(tree, null);
        }

        /** A default beside patterns would swallow the next message type someone adds. */
        private void checkDefault(Tree tree, List<? extends CaseTree> cases) {
            var labels = cases.stream().flatMap(label -> label.getLabels().stream()).toList();
            if (labels.stream().anyMatch(PatternCaseLabelTree.class::isInstance)
                    && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                fault(line(tree), "default beside patterns");
            }
        }

        private long line(Tree tree) {
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            return unit.getLineMap().getLineNumber(start);
        }
    }
}
