package org.unmentoring.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every page calls a neighbour and waits for it, so every page runs on a worker thread. */
@Blocking
@ApplicationPath("/")
public class WebFrontend extends Application {}
