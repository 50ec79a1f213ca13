package org.winnow.web.program;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The program once all of it is up: says where it is, then stays until it is ended. */
final class Winnow implements QuarkusApplication {
    private final String publicUrl;
    private final String data;

    @Inject
    Winnow(
            @ConfigProperty(name = "winnow.public-url") String publicUrl,
            @ConfigProperty(name = "winnow.data") String data) {
        this.publicUrl = publicUrl;
        this.data = data;
    }

    @Override
    public int run(String... words) {
        System.out.println("Winnow " + Version.ours());
        System.out.println("  Address      " + publicUrl + "/");
        System.out.println("  Data folder  " + data);
        System.out.flush();
        Quarkus.waitForExit();
        return Program.DONE;
    }
}
