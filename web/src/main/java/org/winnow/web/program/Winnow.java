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
    private final boolean demo;
    private final OneTimeLinks links;
    private final DemoPeople demoPeople;

    @Inject
    Winnow(
            @ConfigProperty(name = "winnow.address") String address,
            @ConfigProperty(name = "winnow.data") String data,
            @ConfigProperty(name = "winnow.demo") boolean demo,
            OneTimeLinks links,
            DemoPeople demoPeople) {
        this.address = address;
        this.data = data;
        this.demo = demo;
        this.links = links;
        this.demoPeople = demoPeople;
    }

    @Override
    public int run(String... words) {
        System.out.println("Winnow " + Version.ours());
        System.out.println("  Address      " + address + "/");
        System.out.println("  Data folder  " + data);
        if (demo) {
            demoPeople.welcome().forEach(this::welcome);
        }
        links.firstAdministrator().ifPresent(this::invite);
        System.out.flush();
        Quarkus.waitForExit();
        return Program.DONE;
    }

    private void welcome(DemoPeople.Guest guest) {
        System.out.println(
                "  " + guest.who() + " (open once, within " + OneTimeLinks.GOOD_FOR.toMinutes() + " minutes):");
        System.out.println("    " + address + guest.link().path());
    }

    /** Whoever reads standard output installed the program; the link never goes through a log. */
    private void invite(IssuedLink link) {
        System.out.println(
                "  First administrator (open once, within " + OneTimeLinks.GOOD_FOR.toMinutes() + " minutes):");
        System.out.println("    " + address + link.path());
    }
}
