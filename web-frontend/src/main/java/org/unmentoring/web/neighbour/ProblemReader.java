package org.unmentoring.web.neighbour;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns a neighbour's problem+json into a {@link ServiceProblem}; an unreadable one keeps its status. */
public class ProblemReader implements ResponseExceptionMapper<ServiceProblem> {
    private static final String PREFIX = "urn:unmentoring:problem:";

    @Inject
    ObjectMapper json;

    @Override
    public ServiceProblem toThrowable(Response response) {
        var problem = read(response);
        var code = problem.type() == null ? "" : problem.type().replace(PREFIX, "");
        return new ServiceProblem(response.getStatus(), code, problem.errors());
    }

    private Problem read(Response response) {
        try {
            return json.readValue(response.readEntity(String.class), Problem.class);
        } catch (IOException | RuntimeException unreadable) {
            return new Problem(null, null);
        }
    }

    record Problem(String type, List<ServiceProblem.FieldError> errors) {}
}
