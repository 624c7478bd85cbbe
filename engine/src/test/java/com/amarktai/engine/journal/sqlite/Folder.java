package com.amarktai.engine.journal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, as somebody who looks at the files sees it. */
record Folder(Path path) {

    private List<Path> paths() throws IOException {
        try (Stream<Path> paths = Files.list(path)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    /** Every file's time and bytes, by name. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : paths()) {
            files.put(
                    String.valueOf(file.getFileName()),
                    Files.getLastModifiedTime(file)
                            + " "
                            + Arrays.hashCode(Files.readAllBytes(file)));
        }
        return files;
    }

    /** What a power cut at this moment would leave. */
    void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : paths()) {
            Files.copy(file, target.resolve(path.relativize(file)));
        }
    }
}
