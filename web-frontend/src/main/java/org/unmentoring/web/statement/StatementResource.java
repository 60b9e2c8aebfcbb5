package org.unmentoring.web.statement;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How accessible these pages are, as the regulations for public bodies want it said. */
@Path("/accessibility")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StatementResource {
    private final Optional<String> contact;

    StatementResource(@ConfigProperty(name = "unmentoring.contact-email") Optional<String> contact) {
        this.contact = contact;
    }

    @GET
    public TemplateInstance accessibility() {
        return StatementPages.accessibility(contact.orElse(null));
    }
}
