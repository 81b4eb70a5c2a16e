//! Tidy tables of every kind, in three languages: recognised without help.
//!
//! The rows are read by `sources`. The sums are those of the files' columns, added by hand; hours,
//! minutes, shares and instants of the tickets and of the uptime say the same in each language
//! (0.5 h + 0.01 h = 30 min + 0.6 min = 1836 s).

pub(crate) const GENERIC: &str = "\
generic/shipments_en.csv | generic | 3/0/0 | 2026-03-03..2026-03-14 | shipments 3 order_id:3d shipment_id:3d ordered_at:3f promised_at:3f shipped_at:3f delivered_at:2f warehouse:2d shift:2d picking_method:2d carrier:3d country:3d attempts=3 error:2d pick_cost=3.7 pack_cost=2.35 storage_cost=1.05 shipping_cost=16.7 |
generic/shipments_nl.csv | generic | 3/0/0 | 2026-03-03..2026-03-14 | shipments 3 order_id:3d shipment_id:3d ordered_at:3f promised_at:3f shipped_at:3f delivered_at:2f warehouse:2d shift:2d picking_method:2d carrier:3d country:3d attempts=3 error:2d pick_cost=3.7 pack_cost=2.35 storage_cost=1.05 shipping_cost=16.7 |
generic/shipments_da.csv | generic | 3/0/0 | 2026-03-03..2026-03-14 | shipments 3 order_id:3d shipment_id:3d ordered_at:3f promised_at:3f shipped_at:3f delivered_at:2f warehouse:2d shift:2d picking_method:2d carrier:3d country:3d attempts=3 error:2d pick_cost=3.7 pack_cost=2.35 storage_cost=1.05 shipping_cost=16.7 |
generic/returns_en.csv | generic | 3/0/0 | 2026-03-11..2026-03-16 | returns 3 order_id:3d sku:2d quantity=4 amount=64.4 reason:2d requested_at:3f received_at:2f |
generic/returns_nl.csv | generic | 3/0/0 | 2026-03-11..2026-03-16 | returns 3 order_id:3d sku:2d quantity=4 amount=64.4 reason:2d requested_at:3f received_at:2f |
generic/returns_da.csv | generic | 3/0/0 | 2026-03-11..2026-03-16 | returns 3 order_id:3d sku:2d quantity=4 amount=64.4 reason:2d requested_at:3f received_at:2f |
generic/leads_en.csv | generic | 3/0/0 | 2026-02-02..2026-02-14 | leads 3 lead_id:3d customer:3d channel:3d campaign:1d won_at:2f amount=349.5 |
generic/leads_nl.csv | generic | 3/0/0 | 2026-02-02..2026-02-14 | leads 3 lead_id:3d customer:3d channel:3d campaign:1d won_at:2f amount=349.5 |
generic/leads_da.csv | generic | 3/0/0 | 2026-02-02..2026-02-14 | leads 3 lead_id:3d customer:3d channel:3d campaign:1d won_at:2f amount=349.5 |
generic/email_en.csv | generic | 2/0/0 | 2026-01-05..2026-01-19 | email 2 campaign:2d sent=2200 delivered=2170 opened=900 clicked=140 bounced=30 spam=1 unsubscribed=7 subscribed=20 orders=14 revenue=660.5 |
generic/email_nl.csv | generic | 2/0/0 | 2026-01-05..2026-01-19 | email 2 campaign:2d sent=2200 delivered=2170 opened=900 clicked=140 bounced=30 spam=1 unsubscribed=7 subscribed=20 orders=14 revenue=660.5 |
generic/email_da.csv | generic | 2/0/0 | 2026-01-05..2026-01-19 | email 2 campaign:2d sent=2200 delivered=2170 opened=900 clicked=140 bounced=30 spam=1 unsubscribed=7 subscribed=20 orders=14 revenue=660.5 |
generic/tickets_en.csv | generic | 3/0/0 | 2026-01-05..2026-01-16 | tickets 3 ticket_id:3d channel:3d reason:2d status:2d first_reply_s=1836 resolution_s=8100 automated:1y csat=8 order_id:3d customer:3d |
generic/tickets_nl.csv | generic | 3/0/0 | 2026-01-05..2026-01-16 | tickets 3 ticket_id:3d channel:3d reason:2d status:2d first_reply_s=1836 resolution_s=8100 automated:1y csat=8 order_id:3d customer:3d |
generic/tickets_da.csv | generic | 3/0/0 | 2026-01-05..2026-01-16 | tickets 3 ticket_id:3d channel:3d reason:2d status:2d first_reply_at:2f solved_at:2f automated:1y csat=8 order_id:3d customer:3d |
generic/surveys_en.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | surveys 3 score=20 kind:1d customer:3d order_id:3d segment:2d moment:2d |
generic/surveys_nl.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | surveys 3 score=22 scale=25 kind:3d customer:2d segment:2d moment:1d |
generic/surveys_da.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | surveys 3 score=11 scale=15 kind:1d segment:2d |
generic/reviews_en.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | reviews 3 rating=11 product:2d sku:2d order_id:3d |
generic/reviews_nl.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | reviews 3 rating=21 scale=30 product:2d sku:2d order_id:3d |
generic/reviews_da.csv | generic | 3/0/0 | 2026-02-01..2026-02-15 | reviews 3 rating=11 scale=15 product:2d sku:2d order_id:3d |
generic/stock_en.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | stock 3 sku:2d product:2d category:2d warehouse:1d on_hand=65 reserved=7 reorder_point=28 max_level=280 unit_cost=11.45; products 0 |
generic/stock_nl.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | stock 3 sku:2d product:2d category:2d warehouse:1d on_hand=65 reserved=7 reorder_point=28 max_level=280 unit_cost=11.45; products 0 |
generic/stock_da.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | stock 3 sku:2d product:2d category:2d warehouse:1d on_hand=65 reserved=7 reorder_point=28 max_level=280 unit_cost=11.45; products 0 |
generic/costs_en.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | costs 3 kind:3d amount=3600.5 currency:1d paid_at:2f |
generic/costs_nl.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | costs 3 kind:3d amount=3600.5 currency:1d paid_at:2f |
generic/costs_da.csv | generic | 3/0/0 | 2026-01-31..2026-02-28 | costs 3 kind:3d amount=3600.5 currency:1d paid_at:2f |
generic/cash_en.csv | generic | 3/0/0 | 2026-01-02..2026-01-31 | cash 3 kind:3d amount=-1249.75 |
generic/cash_nl.csv | generic | 3/0/0 | 2026-01-02..2026-01-31 | cash 3 kind:3d amount=-1249.75 |
generic/cash_da.csv | generic | 3/0/0 | 2026-01-02..2026-01-31 | cash 3 kind:3d amount=-1249.75 |
generic/page_loads_en.csv | generic | 3/0/0 | 2026-01-01..2026-01-15 | page_loads 3 landing_page:2d device:2d load_ms=5800 samples=260 |
generic/page_loads_nl.csv | generic | 3/0/0 | 2026-01-01..2026-01-15 | page_loads 3 landing_page:2d device:2d load_ms=5800 samples=260 |
generic/page_loads_da.csv | generic | 3/0/0 | 2026-01-01..2026-01-15 | page_loads 3 landing_page:2d device:2d load_ms=5800 samples=260 |
generic/uptime_en.csv | generic | 3/0/0 | 2026-01-01..2026-01-13 | uptime 3 up_s=257688 down_s=1512 response_ms=600 |
generic/uptime_nl.csv | generic | 3/0/0 | 2026-01-01..2026-01-13 | uptime 3 up_s=257688 down_s=1512 response_ms=600 |
generic/uptime_da.csv | generic | 3/0/0 | 2026-01-01..2026-01-13 | uptime 3 up_s=257688 down_s=1512 response_ms=600 |
generic/incidents_en.csv | generic | 3/0/0 | 2026-01-04..2026-02-02 | incidents 3 severity:2d |
generic/incidents_nl.csv | generic | 3/0/0 | 2026-01-04..2026-02-02 | incidents 3 severity:2d |
generic/incidents_da.csv | generic | 3/0/0 | 2026-01-04..2026-02-02 | incidents 3 severity:2d |
generic/staff_en.csv | generic | 3/0/0 | 2026-01-01..2026-02-01 | staff 3 employee:2d warehouse:1d training_level:2d hours_contracted=400 hours_worked=382.5 hours_absent=8 tasks_done=1050 started_at:3f left_at:1f |
generic/staff_nl.csv | generic | 3/0/0 | 2026-01-01..2026-02-01 | staff 3 employee:2d warehouse:1d training_level:2d hours_contracted=400 hours_worked=382.5 hours_absent=8 tasks_done=1050 started_at:3f left_at:1f |
generic/staff_da.csv | generic | 3/0/0 | 2026-01-01..2026-02-01 | staff 3 employee:2d warehouse:1d training_level:2d hours_contracted=400 hours_worked=382.5 hours_absent=8 tasks_done=1050 started_at:3f left_at:1f |
generic/fx_rates_en.csv | generic | 3/0/0 | 2026-01-02..2026-01-15 | fx_rates 3 currency:2d per_eur=9.5334 |
generic/fx_rates_nl.csv | generic | 3/0/0 | 2026-01-02..2026-01-15 | fx_rates 3 currency:2d per_eur=9.5334 |
generic/fx_rates_da.csv | generic | 3/0/0 | 2026-01-02..2026-01-15 | fx_rates 3 currency:2d per_eur=9.5334 |
generic/fx_rates_by_column.csv | generic | 2/0/0 | 2026-01-02..2026-01-15 | fx_rates 6 currency:3d per_eur=340.2434 |
generic/targets_en.csv | generic | 3/0/0 |  | targets 3 kpi:3d period:3d dimension:1d value=25065.7 |
generic/targets_nl.csv | generic | 3/0/0 |  | targets 3 kpi:3d period:3d dimension:1d value=25065.7 |
generic/targets_da.csv | generic | 3/0/0 |  | targets 3 kpi:3d period:3d dimension:1d value=25065.7 |
generic/orders_with_delivery.csv | generic | 3/0/0 | 2026-01-02..2026-01-14 | orders 3 customer:3d status:2d; shipments 3 order_id:3d shipped_at:2f delivered_at:2f promised_at:3f |
";
