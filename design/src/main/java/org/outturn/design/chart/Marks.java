package org.outturn.design.chart;

import org.outturn.design.Colour;
import org.outturn.design.Mark;
import org.outturn.design.Shape;

/// Draws the shape of a mark, by itself or in a picture, with an outline dark enough for a white ground.
public final class Marks {
    private Marks() {}

    /// A mark as a small picture beside its word; the word says what it is, so the picture is hidden from screen readers.
    public static String icon(Mark mark, double size) {
        var svg = new Svg();
        svg.open("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("viewBox", "0 0 " + Svg.number(size) + " " + Svg.number(size))
                .set("width", size)
                .set("height", size)
                .set("aria-hidden", "true")
                .set("focusable", "false");
        shape(svg, mark.shape(), mark.colour(), size / 2, size / 2, size / 2 - 1, false).close();
        return svg.close().finish();
    }

    /// Opens the shape's element around a centre, so that a tooltip can be put in; `close()` it.
    static Svg shape(
            Svg svg, Shape shape, Colour colour, double x, double y, double r, boolean hollow) {
        var edge = colour.against(Colour.WHITE, Colour.SHAPE);
        switch (shape) {
            case CIRCLE, RING -> svg.open("circle").set("cx", x).set("cy", y).set("r", r * 0.94);
            case TRIANGLE ->
                    polygon(svg, x, y - r, x + r * 1.04, y + r * 0.82, x - r * 1.04, y + r * 0.82);
            case DIAMOND ->
                    polygon(
                            svg,
                            x,
                            y - r * 1.08,
                            x + r * 1.08,
                            y,
                            x,
                            y + r * 1.08,
                            x - r * 1.08,
                            y);
            case SQUARE ->
                    svg.open("rect")
                            .set("x", x - r * 0.86)
                            .set("y", y - r * 0.86)
                            .set("width", r * 1.72)
                            .set("height", r * 1.72);
            case CROSS -> cross(svg, x, y, r * 0.95, r * 0.36);
        }
        return svg.set("fill", hollow || shape == Shape.RING ? Colour.WHITE : colour)
                .set("stroke", edge)
                .set("stroke-width", hollow || shape == Shape.RING ? Math.max(1.5, r / 4) : 1);
    }

    private static void polygon(Svg svg, double... at) {
        var points = new StringBuilder();
        for (int i = 0; i < at.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Svg.number(at[i]))
                    .append(',')
                    .append(Svg.number(at[i + 1]));
        }
        svg.open("polygon").set("points", points.toString());
    }

    /// An upright cross turned by an eighth, as a polygon: `a` is how far its arms reach, `w` half their width.
    private static void cross(Svg svg, double x, double y, double a, double w) {
        double[][] upright = {
            {-w, -a}, {w, -a}, {w, -w}, {a, -w}, {a, w}, {w, w}, {w, a}, {-w, a}, {-w, w}, {-a, w},
            {-a, -w}, {-w, -w}
        };
        var turned = new double[upright.length * 2];
        for (int i = 0; i < upright.length; i++) {
            turned[2 * i] = x + (upright[i][0] - upright[i][1]) * Math.sqrt(0.5);
            turned[2 * i + 1] = y + (upright[i][0] + upright[i][1]) * Math.sqrt(0.5);
        }
        polygon(svg, turned);
    }
}
