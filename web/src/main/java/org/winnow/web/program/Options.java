package org.winnow.web.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands behind the verb: settings, switches, and files. */
record Options(Settings settings, boolean demo, List<String> files) {

    static Options of(List<String> words, int files, Settings environment) {
        Settings settings = environment;
        boolean demo = false;
        List<String> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--port" -> settings = settings.with(Setting.PORT, after(words, i++));
                case "--data" -> settings = settings.with(Setting.DATA, after(words, i++));
                case "--demo" -> demo = true;
                default -> named.add(word);
            }
        }
        if (named.stream().anyMatch(word -> word.startsWith("--")) || named.size() > files) {
            throw new Program.Misuse("\"" + named.get(named.size() - 1) + "\" is not understood here");
        }
        if (named.size() < files) throw new Program.Misuse("a file must be named");
        return new Options(settings, demo, named);
    }

    Path file() {
        return Path.of(files.get(0)).toAbsolutePath();
    }

    static String after(List<String> words, int index) {
        if (index + 1 >= words.size()) throw new Program.Misuse("\"" + words.get(index) + "\" needs a value");
        return words.get(index + 1);
    }
}
