// A shop small enough to work its figures out by hand.

/**
 * Orders as Shopify exports them. Tax is nothing, so that net is what was paid for the goods.
 *
 * | order | day    | customer | country | goods                       | discount | net sales |
 * | ----- | ------ | -------- | ------- | --------------------------- | -------- | --------- |
 * | #1001 | 5 Jan  | a        | NL      | 2 mugs at 50                |          | 100       |
 * | #1002 | 20 Jan | b        | BE      | 1 lamp at 80                | 10       | 70        |
 * | #1003 | 10 Feb | a        | NL      | 1 mug at 50, 1 lamp at 80   |          | 130       |
 * | #1004 | 11 Feb | c        | NL      | 1 lamp at 80, cancelled     |          | –         |
 *
 * In all: 3 orders, 5 units, 2 customers, 300.00 net, 100.00 an order.
 */
export const ORDERS = {
  name: 'orders_export_1.csv',
  content: `Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Country,Cancelled at,Refunded Amount,Source
#1001,a@example.org,paid,EUR,100.00,0.00,0.00,100.00,0.00,2026-01-05 10:00:00 +0100,2,Mug,50.00,MUG,NL,,0.00,web
#1002,b@example.org,paid,EUR,70.00,0.00,0.00,70.00,10.00,2026-01-20 11:00:00 +0100,1,Lamp,80.00,LAMP,BE,,0.00,web
#1003,a@example.org,paid,EUR,130.00,0.00,0.00,130.00,0.00,2026-02-10 12:00:00 +0100,1,Mug,50.00,MUG,NL,,0.00,web
#1003,a@example.org,,,,,,,,2026-02-10 12:00:00 +0100,1,Lamp,80.00,LAMP,,,,
#1004,c@example.org,voided,EUR,80.00,0.00,0.00,80.00,0.00,2026-02-11 09:00:00 +0100,1,Lamp,80.00,LAMP,NL,2026-02-11 09:30:00 +0100,0.00,web
`,
};

/** Six orders, one of them with an amount that is none: "ni" in line 2. */
export const ODD = {
  name: 'odd.csv',
  content: `order_id,date,customer,total
A1,2026-03-01,p@example.org,ni
A2,2026-03-02,q@example.org,20.50
A3,2026-03-03,r@example.org,31.25
A4,2026-03-14,s@example.org,18.00
A5,2026-03-15,t@example.org,44.90
A6,2026-03-16,u@example.org,27.35
`,
};

/** A document under the name of a table. */
export const DOCUMENT = {
  name: 'invoice.csv',
  content: '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n',
};

/** Amounts that can be read in two ways: 1234 and 2500, or 1.234 and 2.5. */
export const AMBIGUOUS = {
  name: 'sales.csv',
  content: 'order_id;date;total\nB1;2026-03-01;1.234\nB2;2026-03-02;2.500\n',
};

/** Ad costs: 50 for lamps, which brought 100; 10 for mugs, which brought 40. */
export const ADS = {
  name: 'ad costs.csv',
  content: `Date,Channel,Campaign,Cost,Currency,Impressions,Clicks,Conversions,Conversion value
2026-01-05,Paid search,Lamps,20.00,EUR,1000,50,1,40.00
2026-01-20,Paid search,Lamps,30.00,EUR,2000,50,1,60.00
2026-02-10,Paid search,Mugs,10.00,EUR,500,25,1,40.00
`,
};

/** One small file for each role that orders alone tell nothing. */
export const EVERYTHING = [
  ADS,
  {
    name: 'uptime.csv',
    content: `Date,Up (s),Down (s),Response time (ms)
2026-01-05,86400,0,200
2026-02-10,86000,400,300
`,
  },
  {
    name: 'tickets.csv',
    content: `Ticket,Created at,Channel,Reason,First reply at,Solved at,Automated,CSAT,Order
T1,2026-01-06 10:00,Chat,Payment,2026-01-06 10:10,2026-01-06 11:00,no,5,#1001
T2,2026-01-21 10:00,E-mail,Payment,2026-01-21 12:00,2026-01-22 10:00,no,2,#1002
`,
  },
  {
    name: 'shipments.csv',
    content: `Order,Shipment,Warehouse,Carrier,Promised at,Shipped at,Delivered at,Delivery attempts,Shipping cost,Currency
#1001,S1,Utrecht,PostNL,2026-01-07,2026-01-06 10:00,2026-01-07 12:00,1,5.00,EUR
#1002,S2,Utrecht,DHL,2026-01-22,2026-01-21 10:00,2026-01-23 12:00,2,6.00,EUR
`,
  },
  {
    name: 'staff.csv',
    content: `Month,Employee,Hours contracted,Hours worked,Hours absent,Started at,Tasks done
2026-01-01,E-01,128,120,8,2022-05-16,580
2026-02-01,E-01,128,112,16,2022-05-16,560
`,
  },
];
