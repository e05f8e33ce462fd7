package org.outturn;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The Spring Boot application that holds all rooms.
@SpringBootApplication
public class Application {}
