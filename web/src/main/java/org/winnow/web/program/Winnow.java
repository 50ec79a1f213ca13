package org.winnow.web.program;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.winnow.core.people.IssuedLink;
import org.winnow.core.people.OneTimeLinks;

/** The program once all of it is up: says where it is, then stays until it is ended. */
final class Winnow implements QuarkusApplication {
    private final String address;
    private final String data;
    private final OneTimeLinks links;

    @Inject
    Winnow(
            @ConfigProperty(name = "winnow.address") String address,
            @ConfigProperty(name = "winnow.data") String data,
            OneTimeLinks links) {
        this.address = address;
        this.data = data;
        this.links = links;
    }

    @Override
    public int run(String... words) {
        System.out.println("Winnow " + Version.ours());
        System.out.println("  Address      " + address + "/");
        System.out.println("  Data folder  " + data);
        links.firstAdministrator().ifPresent(this::invite);
        System.out.flush();
        Quarkus.waitForExit();
        return Program.DONE;
    }

    /** Whoever reads standard output installed the program; the link never goes through a log. */
    private void invite(IssuedLink link) {
        System.out.println(
                "  First administrator (open once, within " + OneTimeLinks.GOOD_FOR.toMinutes() + " minutes):");
        System.out.println("    " + address + link.path());
    }
}
