package org.unmentoring.web;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The services as the front end meets them, on the wire. */
public class Services implements QuarkusTestResourceLifecycleManager {
    private final WireMockServer participants =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final WireMockServer matching =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final WireMockServer notification =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Override
    public Map<String, String> start() {
        participants.start();
        matching.start();
        notification.start();
        return Map.of(
                "unmentoring.participants-url", participants.baseUrl(),
                "unmentoring.matching-url", matching.baseUrl(),
                "unmentoring.notification-url", notification.baseUrl());
    }

    @Override
    public void stop() {
        participants.stop();
        matching.stop();
        notification.stop();
    }
}
