package org.outturn.design.chart;

import gg.jte.Content;

/// A picture of figures, as SVG that carries its own title and description.
public sealed interface Chart
        permits TrendChart,
                RankingChart,
                RankedColumns,
                FunnelChart,
                SmallMultiples,
                HeatMap,
                RatingBar,
                Sparkline {
    /// What the chart is of: its accessible name.
    String title();

    /// What the chart shows, in words, for those who do not see it.
    String description();

    /// What assistive technology takes it for.
    default String role() {
        return "img";
    }

    /// The whole `svg` element.
    String svg(Canvas canvas);

    default String svg() {
        return svg(Canvas.WIDE);
    }

    /// For a template. SVG is written by [Svg], which escapes every text.
    default Content on(Canvas canvas) {
        return output -> output.writeContent(svg(canvas));
    }

    /// Opens the `svg` element with title and description.
    default Svg begin(Canvas canvas, double height) {
        return begin(canvas, canvas.width(), height);
    }

    /// Whole pixels: renderers of print refuse fractions.
    default Svg begin(Canvas canvas, double least, double low) {
        double width = Math.ceil(least);
        double height = Math.ceil(low);
        var svg = new Svg();
        svg.open("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height))
                .set("width", width)
                .set("height", height)
                .set("role", role());
        var font = canvas.font();
        if (font != null) {
            svg.set("font-family", font);
        }
        svg.open("title").words(title()).close();
        return svg.open("desc").words(description()).close();
    }
}
