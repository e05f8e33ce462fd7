package org.outturn.meeting;

import java.util.List;
import org.outturn.council.Councils;
import org.outturn.council.Kept;
import org.outturn.rules.calendar.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The room's door: when committees meet, and by when their papers are out.
@Service
public class Meetings {
    /// Between the day of publication and the day of the meeting: Local Government Act 1972, section 100B and Schedule 12.
    public static final int CLEAR_DAYS = 5;

    private static final WorkingDays ENGLAND = BankHolidays.england();

    private final MeetingStore store;
    private final Councils councils;
    private final Kept<List<Meeting>> kept;

    Meetings(MeetingStore store, Councils councils) {
        this.store = store;
        this.councils = councils;
        kept = new Kept<>(councils, store::list);
    }

    /// By date.
    public List<Meeting> list(String council) {
        return kept.of(council);
    }

    /// By date, each with the last day for its papers.
    public List<Scheduled> timetable(String council) {
        return list(council).stream().map(Meetings::scheduled).toList();
    }

    public static Scheduled scheduled(Meeting meeting) {
        return new Scheduled(meeting, ENGLAND.publication(meeting.date(), CLEAR_DAYS).orElse(null));
    }

    /// @return how many are gone
    @Transactional
    public int remove(String council, List<Meeting> gone) {
        councils.touch(council);
        return store.remove(council, gone);
    }

    /// Adds or changes meetings; those that are there already and not given stay.
    ///
    /// @return how many are new or changed
    @Transactional
    public int save(String council, List<Meeting> meetings) {
        councils.touch(council);
        return store.save(council, meetings);
    }
}
