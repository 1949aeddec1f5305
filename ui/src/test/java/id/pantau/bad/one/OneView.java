package id.pantau.bad.one;

import com.vaadin.flow.component.dependency.JsModule;
import graphql.ExecutionResult;
import id.pantau.bad.two.TwoView;
import java.time.ZoneId;
import org.jfree.chart.JFreeChart;

/** A view that knows another view, the drawing, GraphQL, the machine's zone, and wants a bundle. */
@JsModule("./x.js")
public class OneView {
  TwoView other;
  JFreeChart chart;
  ExecutionResult result;
  ZoneId zone = ZoneId.systemDefault();
}
