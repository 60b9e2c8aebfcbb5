package org.unmentoring.base.contract;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Writes into every contract what holds for every operation, so that no resource needs to say it. */
public class ContractFilter implements OASFilter {
    /** Descriptions that say less than ours. */
    private static final Set<String> BY_QUARKUS = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema("Problem", problem());
        contract.addServer(OASFactory.createServer().url("/").description("Wherever this service is run"));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> tell(path, method, operation)));
    }

    /** What may be null is no object then: SmallRye writes both for an object of its own, and so says that null is wrong. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (mayBeNull(schema) && schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL))
            schema.setType(null);
        return schema;
    }

    private static boolean mayBeNull(Schema schema) {
        return schema.getAnyOf() != null
                && schema.getAnyOf().stream()
                        .anyMatch(one -> List.of(Schema.SchemaType.NULL).equals(one.getType()));
    }

    private static void tell(String path, HttpMethod method, Operation operation) {
        var secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        tellWhoMayCall(operation);
        may(operation, "400", "Something in the request is not as it must be");
        may(operation, "401", "No valid token");
        if (secured) may(operation, "403", "A role is missing");
        may(operation, "406", "None of the media types that Accept names");
        if (method != HttpMethod.GET) may(operation, "409", "A rule would be broken; the problem's type names it");
        var takesBody = operation.getRequestBody() != null;
        if (takesBody) may(operation, "413", "More than 10 MB");
        if (takesBody) may(operation, "415", "A Content-Type that is not named here");
        if (secured || path.contains("{")) may(operation, "404", "There is nothing here, or nothing that you may see");
        if (has(operation, "If-Match")) may(operation, "412", "Changed since it was read");
        if (has(operation, "If-Match")) may(operation, "428", "If-Match is missing");
        if (method == HttpMethod.POST && takesBody) {
            operation.addParameter(idempotencyKey());
            may(operation, "422", "The Idempotency-Key came with another request before");
        }
        if (operation.getResponses().hasAPIResponse("410")) may(operation, "410", "");
        if (operation.getResponses().hasAPIResponse("429")) may(operation, "429", "");
        may(operation, "503", "The service, or what it needs for this, is away for the moment");
    }

    /** In words, and for programs as x-roles. Quarkus hands the roles on as the scopes of the requirement. */
    private static void tellWhoMayCall(Operation operation) {
        var required = operation.getSecurity() == null ? List.<SecurityRequirement>of() : operation.getSecurity();
        var roles = required.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        var who = roles.isEmpty() ? "Anyone may call this." : "Roles: " + String.join(", ", roles) + ".";
        var said = operation.getDescription();
        operation.setDescription(said == null || said.isBlank() ? who : said.strip() + " " + who);
        operation.addExtension("x-roles", roles.isEmpty() ? List.of("anyone") : roles);
        var bearer = OASFactory.createSecurityRequirement().addScheme("bearer");
        operation.setSecurity(roles.isEmpty() ? List.of() : List.of(bearer));
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void may(Operation operation, String status, String when) {
        if (operation.getResponses().hasAPIResponse(status)) {
            var told = operation.getResponses().getAPIResponse(status);
            if (told.getContent() != null) return;
            if (!BY_QUARKUS.contains(told.getDescription())) when = told.getDescription();
        }
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(when)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(schema))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("The same key with the same body gets the same answer, and the work is done once")
                .schema(text().minLength(1).maxLength(255));
    }

    private static Schema problem() {
        var error = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text().description("JSON Pointer to the value"))
                .addProperty("code", text())
                .addProperty("detail", text());
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text().description("urn:unmentoring:problem: and a code"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error))
                .addExample(new JsonObject("""
                        {"type": "urn:unmentoring:problem:not-found", "title": "Not found", "status": 404,
                        "detail": "There is nothing here, or nothing that you may see.",
                        "instance": "/v1/rounds/0190163d-8694-739b-aea5-966c26f8ad91"}""").getMap());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
