"""Reports of documents in a Spark table, through `smallprint analyse -`: a line of NDJSON in, a line out.

    spark-submit spark-pipe.py IN.parquet OUT

IN has the columns `id` and `content`, and may have `url`, `contentType` (text/html where it is missing) and `language`.
The command must be on the path of every executor. OUT is a folder of NDJSON; a document that cannot be read has an
error in its place, so that there are as many lines as rows.
"""

import json
import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("smallprint").getOrCreate()
source, target = sys.argv[1:3]
fields = ("id", "url", "contentType", "content", "language")


def line(row):
    document = {name: row[name] for name in fields if name in row and row[name] is not None}
    return json.dumps({"contentType": "text/html", **document})


# Status 1 says that some documents failed, and is no failure of the partition.
command = "sh -c 'smallprint analyse - || [ $? -eq 1 ]'"
rows = spark.read.parquet(source).rdd.map(lambda row: line(row.asDict()))
rows.pipe(command, checkCode=True).saveAsTextFile(target)
