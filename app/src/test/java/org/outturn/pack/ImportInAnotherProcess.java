package org.outturn.pack;

import java.nio.file.Path;
import org.outturn.Application;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Imports a pack in a process of its own, which says each stage that it begins, so that it can be killed there.
final class ImportInAnotherProcess {
    private ImportInAnotherProcess() {}

    static void main(String[] arguments) {
        var pack = ((Reading.Read) new PackReader().read(Path.of(arguments[0]))).pack();
        try (var rooms =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.main.lazy-initialization=true")
                        .run()) {
            rooms.getBean(Packs.class)
                    .importPack(pack, "child", (_, done, _) -> System.out.println("stage " + done));
        }
        System.out.println("imported");
    }
}
