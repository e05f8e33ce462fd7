package org.outturn;

import java.nio.file.Path;
import org.outturn.catalogue.Catalogue;
import org.outturn.collection.Collection;
import org.outturn.commitment.Commitments;
import org.outturn.council.Councils;
import org.outturn.money.Money;
import org.outturn.pack.Pack;
import org.outturn.pack.PackReader;
import org.outturn.pack.Reading;
import org.outturn.recommendation.Recommendations;
import org.outturn.recommendation.Tracked;
import org.outturn.risk.Oversight;
import org.outturn.risk.Risks;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts example packs into the tests' database through the rooms' doors.
public final class Examples {
    private Examples() {}

    public static Pack read(String name) {
        return switch (new PackReader().read(Path.of("../examples", name))) {
            case Reading.Read(var pack) -> pack;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    public static void load(BeanFactory rooms, String name) {
        var pack = read(name);
        var council = pack.council().id();
        rooms.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> {
                    rooms.getBean(Councils.class).save(pack.council(), pack.units(), pack.areas());
                    rooms.getBean(Catalogue.class).save(council, pack.framework());
                    rooms.getBean(Collection.class).take(council, pack.figures(), "tests");
                    rooms.getBean(Risks.class)
                            .save(council, pack.matrix(), pack.risks(), pack.counted());
                    rooms.getBean(Oversight.class)
                            .save(council, pack.controls(), pack.reviews(), "tests");
                    rooms.getBean(Money.class).save(council, pack.budget());
                    rooms.getBean(Commitments.class).save(council, pack.commitments());
                    rooms.getBean(Recommendations.class)
                            .save(
                                    council,
                                    pack.recommendations().stream()
                                            .map(Tracked::recommendation)
                                            .toList(),
                                    pack.recommendations().stream()
                                            .flatMap(one -> one.updates().stream())
                                            .toList(),
                                    "tests");
                });
    }
}
