import unittest

from app.api.records import get_record


class GetRecord(unittest.TestCase):
    def test_a_record_tells_when_it_was_updated(self) -> None:
        self.assertEqual(get_record({"record_id": "r-1"}), {"id": "r-1", "updated": "2026-01-05T00:00:00"})
